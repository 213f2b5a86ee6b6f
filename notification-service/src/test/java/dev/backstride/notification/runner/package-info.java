@NullMarked
package dev.backstride.notification.runner;

import org.jspecify.annotations.NullMarked;
