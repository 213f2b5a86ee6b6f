@NullMarked
package dev.backstride.plumbing.egress;

import org.jspecify.annotations.NullMarked;
