/**
 * A sign-in page for staff and runners on a machine of one's own: OpenID Connect's code flow (OpenID Connect Core 1.0 §3.1, with
 * PKCE) with a form that believes whoever fills it in. It speaks plain HTTP on the loopback address, and services
 * refuse it unless they are told that they run on such a machine.
 */
@NullMarked
package dev.backstride.stack.signin;

import org.jspecify.annotations.NullMarked;
