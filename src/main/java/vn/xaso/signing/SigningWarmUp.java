package vn.xaso.signing;

/// Loads what signing needs before somebody waits for it.
public interface SigningWarmUp {

    /// Returns at once; works in the background, once.
    void warm();
}
