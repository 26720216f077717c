package cn.com.ytajpx.anpei.common;

import jakarta.json.spi.JsonProvider;

/** Reads and writes JSON. {@code jakarta.json.Json} searches the class path at each call, which takes a quarter of a millisecond. */
public final class JsonOnce {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonOnce() {
    }
}
