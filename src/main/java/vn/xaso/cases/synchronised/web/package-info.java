/// How a case shows what the portal knows of it.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.synchronised.web;
