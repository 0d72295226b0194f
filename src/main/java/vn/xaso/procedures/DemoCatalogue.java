package vn.xaso.procedures;

/// The procedures that the demonstration brings along.
public interface DemoCatalogue {

    /// Stores and publishes them once; a second time changes nothing.
    void load();
}
