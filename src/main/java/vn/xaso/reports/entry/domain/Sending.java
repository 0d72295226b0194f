package vn.xaso.reports.entry.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.sheets.CellKey;

/// A report as it was sent, for ever.
///
/// @param cells all values, the computed ones too
/// @param sha256 of the values and the signed paper
/// @param symbol number and symbol of the paper, or empty
public record Sending(
        UUID report,
        UnitId unit,
        UUID round,
        int no,
        Map<CellKey, String> cells,
        Map<CellKey, String> reasons,
        String sha256,
        UUID paper,
        String symbol,
        String signer,
        Instant sentAt,
        String sentBy) {}
