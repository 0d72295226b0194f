package vn.xaso.procedures;

import vn.xaso.ui.Texts;

/// Draws the internal process of a version.
public interface FlowPictures {

    /// Of a version of the catalogue: drawn once for each language.
    FlowPicture of(ProcedureVersion version, Texts texts);

    /// Of what may still change.
    FlowPicture draw(ProcedureVersion version, Texts texts);
}
