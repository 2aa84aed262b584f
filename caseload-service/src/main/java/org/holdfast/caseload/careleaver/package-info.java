/** Young people who leave care, and what they are offered. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.careleaver;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
