@NullMarked
package dev.backstride.protocol.context;

import org.jspecify.annotations.NullMarked;
