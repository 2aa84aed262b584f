/** Nothing is deleted: what was entered in error says so. */
@NullMarked
package org.holdfast.platform.correction;

import org.jspecify.annotations.NullMarked;
