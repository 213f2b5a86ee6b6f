/** Requests to providers' interfaces. */
@NullMarked
package dev.backstride.checkin.provider.web;

import org.jspecify.annotations.NullMarked;
