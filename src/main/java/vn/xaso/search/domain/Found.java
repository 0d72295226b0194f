package vn.xaso.search.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// One hit as the index keeps it.
public record Found(
        UnitId unit,
        String kind,
        UUID id,
        LocalDate day,
        String href,
        String title,
        String symbol,
        String names,
        String type,
        String issuer,
        String state) {}
