/** Catches every mail the system sends and shows it, to people on a page and to tests over HTTP. */
@NullMarked
package dev.backstride.stack.mail;

import org.jspecify.annotations.NullMarked;
