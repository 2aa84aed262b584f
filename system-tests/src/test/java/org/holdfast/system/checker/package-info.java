/** What a run under faults must not show, told from what clients were told and what is there: knows neither HTTP nor Kafka. */
package org.holdfast.system.checker;
