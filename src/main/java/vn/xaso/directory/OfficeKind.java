package vn.xaso.directory;

/// The kinds of offices inside a unit.
public enum OfficeKind {
    PEOPLES_COMMITTEE,
    /// Văn phòng HĐND và UBND.
    OFFICE,
    /// Phòng Kinh tế; in a ward Kinh tế, Hạ tầng và Đô thị.
    ECONOMIC,
    /// Phòng Văn hóa – Xã hội.
    CULTURE_SOCIETY,
    /// Trung tâm Phục vụ hành chính công.
    SERVICE_CENTRE,
    PROVINCE_OFFICE,
    OTHER
}
