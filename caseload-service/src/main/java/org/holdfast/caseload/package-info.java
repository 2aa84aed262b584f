/** Allocation and the relationship between a child and a social worker. */
@NullMarked
package org.holdfast.caseload;

import org.jspecify.annotations.NullMarked;
