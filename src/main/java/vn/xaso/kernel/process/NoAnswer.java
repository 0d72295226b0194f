package vn.xaso.kernel.process;

/// A process of our own was ended by the file it was asked about.
public final class NoAnswer extends Exception {

    private final Ending ending;

    NoAnswer(Ending ending, Exception cause) {
        super(ending.name(), cause);
        this.ending = ending;
    }

    /// Never [Ending#WELL].
    public Ending ending() {
        return ending;
    }
}
