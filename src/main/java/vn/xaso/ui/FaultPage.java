package vn.xaso.ui;

/// Tells what went wrong and what to do now.
///
/// @param detail the reason, or the code to tell the help desk, or empty
public record FaultPage(String title, String advice, String detail, int status) {

    /// A drawing beside the title.
    public String icon() {
        return switch (status) {
            case 404 -> "lost";
            case 409 -> "clock";
            case 500 -> "alert";
            default -> "info";
        };
    }
}
