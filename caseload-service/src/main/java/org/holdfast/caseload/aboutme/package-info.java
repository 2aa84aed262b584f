/** What children and workers say of themselves, approved by them, and workers' pictures. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.aboutme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
