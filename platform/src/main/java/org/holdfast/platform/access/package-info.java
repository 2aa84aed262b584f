/** Who may see a child's record, decided in one place. */
@NullMarked
package org.holdfast.platform.access;

import org.jspecify.annotations.NullMarked;
