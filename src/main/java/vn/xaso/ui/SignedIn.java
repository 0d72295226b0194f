package vn.xaso.ui;

import vn.xaso.kernel.Right;

/// Who looks at the page, as far as the frame around it must know.
public interface SignedIn {

    /// The name of the attribute of a request that carries it.
    String ATTRIBUTE = SignedIn.class.getName();

    String name();

    /// The unit an official acts for, or empty for a citizen.
    String place();

    boolean isOfficial();

    /// Whether the unit was merged into another, and its registers are only read.
    default boolean isReading() {
        return false;
    }

    /// So that the menu shows only what the person may open.
    default boolean may(Right right) {
        return false;
    }
}
