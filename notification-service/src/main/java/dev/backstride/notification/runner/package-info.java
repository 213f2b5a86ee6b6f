/** The runners we know, as their program last described them. */
@NullMarked
package dev.backstride.notification.runner;

import org.jspecify.annotations.NullMarked;
