package vn.xaso.signing;

/// A key that lies open on the desk for as many signatures as needed. Close it when the batch is done.
public interface OpenedKey extends AutoCloseable {

    KeyHolder holder();

    String name();

    @Override
    void close();
}
