/// The national portal of the demonstration: it speaks the contract of the real one over HTTP, keeps what it is told,
/// shows it, and says on each page that it is none. It knows nothing of the rest of the house.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui"})
package vn.xaso.playportal;
