package vn.xaso.indicators.alerts.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reason for an alert, as it is now.
public record Finding(
        AlertKind kind,
        String subject,
        String label,
        long amount,
        String href,
        @Nullable UUID person) {}
