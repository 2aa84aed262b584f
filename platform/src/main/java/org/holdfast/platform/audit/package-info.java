/** Who read or changed what. */
@NullMarked
package org.holdfast.platform.audit;

import org.jspecify.annotations.NullMarked;
