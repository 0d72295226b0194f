package vn.xaso.signing.gateway.dss;

/// The library, loaded once and not before it is needed: the house must open its doors within two seconds.
final class Library {

    static final PadesWriter WRITER = new PadesWriter();
    static final PadesReader READER = new PadesReader();

    private Library() {}
}
