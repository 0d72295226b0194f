/// The plans of the demonstration, and the desks of those who lead. A nested part of the module.
@org.jspecify.annotations.NullMarked
package vn.xaso.demo.plans;
