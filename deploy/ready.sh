#!/usr/bin/env bash
# Succeeds when the service in this container is ready. The image has neither curl nor wget; bash can do it.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_MANAGEMENT_PORT:-9000}"
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
