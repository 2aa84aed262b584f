/** Tables that leave for a spreadsheet. */
@NullMarked
package org.holdfast.platform.table;

import org.jspecify.annotations.NullMarked;
