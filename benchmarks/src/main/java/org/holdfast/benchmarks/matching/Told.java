package org.holdfast.benchmarks.matching;

import org.holdfast.referral.matching.Particulars;

/** What somebody says about a child, and which child it really is. */
record Told(int about, Particulars said) {}
