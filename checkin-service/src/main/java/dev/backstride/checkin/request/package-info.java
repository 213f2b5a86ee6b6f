/** Requests: who asks for whom, by which name, and the answer a named request gets however often it is sent. */
@NullMarked
package dev.backstride.checkin.request;

import org.jspecify.annotations.NullMarked;
