package vn.xaso.kernel;

/// The record does not exist, or the acting person has no right to know that it does. Both are answered with 404.
public class Absent extends RuntimeException {

    public Absent(String what) {
        super(what);
    }
}
