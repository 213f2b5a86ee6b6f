/** The doors for what people say: how a run went and felt, red flags, and what clinicians and coaches decide. */
@NullMarked
package dev.backstride.checkin.symptom;

import org.jspecify.annotations.NullMarked;
