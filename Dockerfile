# Every image of Backstride, built from source. Two targets:
#   service   one of the three, named by the argument SERVICE (checkin-service, assessment-service, notification-service)
#   tools     prepares secrets, databases and topics, and prints tokens
ARG JAVA=25.0.3_9-jre-noble

FROM maven:3.9.16-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
# Without the embedded PostgreSQL, which nothing in a container starts.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -q -Dquick -Dmaven.test.skip=true package \
        -pl stack,checkin-service,assessment-service,notification-service -am \
    && rm stack/target/stack-app/lib/embedded-postgres-binaries-*

FROM eclipse-temurin:${JAVA} AS java
RUN groupadd --system --gid 10001 backstride \
    && useradd --system --uid 10001 --gid backstride --no-create-home --shell /usr/sbin/nologin backstride
WORKDIR /app

FROM java AS tools
# Named volumes take these folders' owner when they are first mounted.
RUN cd / && install -d -o backstride -g backstride -m 700 secrets \
        secrets/keys secrets/postgres secrets/checkin-service secrets/assessment-service secrets/notification-service \
        secrets/partners
COPY --from=build /source/stack/target/stack-app/ ./
USER backstride
ENTRYPOINT ["java", "-Xmx128m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow", "-jar", "stack.jar"]

FROM java AS service
ARG SERVICE
# Logs as JSON, a line each.
ENV QUARKUS_LOG_CONSOLE_JSON_ENABLED=true
# What changes least comes first: libraries, then Quarkus's own, then ours.
COPY --from=build /source/${SERVICE}/target/quarkus-app/lib/ lib/
COPY --from=build /source/${SERVICE}/target/quarkus-app/*.jar ./
COPY --from=build /source/${SERVICE}/target/quarkus-app/app/ app/
COPY --from=build /source/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY deploy/ready.sh ./
USER backstride
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "ready.sh"]
# Half of the container's memory for the heap; the other half for classes, threads and buffers. More flags: JAVA_TOOL_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
