/** Bad input gets a clear answer: RFC 9457 problems with stable types. */
@NullMarked
package dev.backstride.plumbing.problem;

import org.jspecify.annotations.NullMarked;
