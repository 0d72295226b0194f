package vn.xaso.documents.incoming.domain;

import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// Where a document of this house came from.
///
/// @param document its identity at the issuer
public record Origin(UnitId issuer, UUID document) {}
