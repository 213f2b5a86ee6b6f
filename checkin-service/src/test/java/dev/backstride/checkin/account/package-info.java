/** What is kept of accounts elsewhere. */
@NullMarked
package dev.backstride.checkin.account;

import org.jspecify.annotations.NullMarked;
