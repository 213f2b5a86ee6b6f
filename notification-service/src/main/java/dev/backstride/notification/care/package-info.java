/** Whether runners are asked and people are reached, as ops see it: on the management port and in the Dev UI. */
@NullMarked
package dev.backstride.notification.care;

import org.jspecify.annotations.NullMarked;
