/** Health Auto Export, an app that sends what Apple Health has to an address of the runner's. */
@NullMarked
package dev.backstride.checkin.provider.healthexport;

import org.jspecify.annotations.NullMarked;
