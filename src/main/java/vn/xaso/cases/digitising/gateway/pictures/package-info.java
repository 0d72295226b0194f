/// A process that straightens pictures.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.digitising.gateway.pictures;
