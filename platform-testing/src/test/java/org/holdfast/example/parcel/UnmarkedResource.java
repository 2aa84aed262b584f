package org.holdfast.example.parcel;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may call this. */
@Path("/unmarked")
class UnmarkedResource {

    @GET
    public String forgotten() {
        return "open to the world";
    }
}
