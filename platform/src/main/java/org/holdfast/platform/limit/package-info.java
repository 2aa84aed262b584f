/** How much one caller, and all together, may ask of a service. */
@NullMarked
package org.holdfast.platform.limit;

import org.jspecify.annotations.NullMarked;
