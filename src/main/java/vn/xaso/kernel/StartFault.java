package vn.xaso.kernel;

/// What keeps the program from starting, in one line for the person who started it. No fault of the program.
public class StartFault extends RuntimeException {

    /// @param vietnamese the line in Vietnamese
    /// @param english the same in English
    public StartFault(String vietnamese, String english) {
        super(vietnamese + " / " + english);
    }
}
