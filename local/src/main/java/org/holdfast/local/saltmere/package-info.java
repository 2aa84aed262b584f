/** Saltmere, the demonstration council: nobody in it exists, and the same seed and day make the same council. */
@NullMarked
package org.holdfast.local.saltmere;

import org.jspecify.annotations.NullMarked;
