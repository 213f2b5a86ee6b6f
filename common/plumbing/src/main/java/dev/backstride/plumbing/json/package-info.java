/** JSON as the services read it. */
@NullMarked
package dev.backstride.plumbing.json;

import org.jspecify.annotations.NullMarked;
