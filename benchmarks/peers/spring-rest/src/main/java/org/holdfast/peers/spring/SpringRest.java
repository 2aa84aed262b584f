package org.holdfast.peers.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SpringRest {

    public static void main(String[] arguments) {
        SpringApplication.run(SpringRest.class, arguments);
    }
}
