/** Who is calling, and in which role. */
@NullMarked
package org.holdfast.platform.signin;

import org.jspecify.annotations.NullMarked;
