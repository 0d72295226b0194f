package vn.xaso.documents.dossiers.domain;

import org.jspecify.annotations.Nullable;

/// One allowed move.
///
/// @param from null for the act that puts the dossier in the list
public record DossierMove(@Nullable DossierState from, DossierAct act, DossierState to, DossierMaker who) {}
