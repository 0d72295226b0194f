package vn.xaso.kernel;

/// Somebody else changed the record since this person opened it (409). Nothing was overwritten.
public class Overtaken extends RuntimeException {

    public Overtaken(String what) {
        super(what);
    }
}
