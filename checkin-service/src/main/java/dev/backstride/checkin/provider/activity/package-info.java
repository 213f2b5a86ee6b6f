/** What providers' users did, each thing once, however often and in whatever order it is told. */
@NullMarked
package dev.backstride.checkin.provider.activity;

import org.jspecify.annotations.NullMarked;
