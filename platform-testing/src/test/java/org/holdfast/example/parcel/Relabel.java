package org.holdfast.example.parcel;

import jakarta.validation.constraints.NotBlank;

record Relabel(@NotBlank String label) {}
