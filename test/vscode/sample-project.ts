import { randomInt } from "node:crypto";
import { Random } from "../bench/detect/corpus/random.ts";
import { kinds } from "../bench/detect/kinds/index.ts";

export interface SampleKey {
  /** Path in the project. */
  readonly file: string;
  readonly variable: string;
  readonly provider: string;
  /** Invented; no provider ever issued it. */
  readonly value: string;
}

export interface SampleProject {
  /** Path → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly keys: readonly SampleKey[];
}

interface Sample {
  readonly file: string;
  readonly variable: string;
  readonly provider: string;
  /** As the corpus of the detector names it. */
  readonly kind: string;
  /** The text of the file, with {key} where the key stands. */
  readonly text: string;
}

/** What people write, in six languages. */
const SAMPLES: readonly Sample[] = [
  {
    file: "newsletter.ts",
    variable: "OPENAI_API_KEY",
    provider: "OpenAI",
    kind: "openai project 74",
    text: `const apiKey = "{key}";

/** Writes the introduction of this week's newsletter. */
export async function introduce(topics: string[]): Promise<string> {
  const response = await fetch("https://api.openai.com/v1/responses", {
    method: "POST",
    headers: { authorization: \`Bearer \${apiKey}\`, "content-type": "application/json" },
    body: JSON.stringify({ model: "gpt-5-mini", input: \`Introduce: \${topics.join(", ")}\` }),
  });
  return await response.text();
}
`,
  },
  {
    file: "summaries.py",
    variable: "ANTHROPIC_API_KEY",
    provider: "Anthropic",
    kind: "anthropic api03",
    text: `"""Summaries of long articles."""
from urllib.request import Request, urlopen

API_KEY = "{key}"


def summarise(article: bytes) -> bytes:
    request = Request("https://api.anthropic.com/v1/messages", data=article, headers={"x-api-key": API_KEY})
    with urlopen(request) as answer:
        return answer.read()
`,
  },
  {
    file: "payments.go",
    variable: "STRIPE_SECRET_KEY",
    provider: "Stripe",
    kind: "stripe sk_live_",
    text: `package main

import (
	"fmt"
	"net/http"
)

func main() {
	request, err := http.NewRequest("GET", "https://api.stripe.com/v1/charges", nil)
	if err != nil {
		panic(err)
	}
	request.SetBasicAuth("{key}", "")
	fmt.Println(request.URL)
}
`,
  },
  {
    file: "Mailer.java",
    variable: "SENDGRID_API_KEY",
    provider: "SendGrid",
    kind: "sendgrid",
    text: `import java.net.URI;
import java.net.http.HttpRequest;

class Mailer {
    static HttpRequest request(String mail) {
        String key = "{key}";
        return HttpRequest.newBuilder(URI.create("https://api.sendgrid.com/v3/mail/send"))
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofString(mail))
                .build();
    }
}
`,
  },
  {
    file: "upload.rs",
    variable: "HF_TOKEN",
    provider: "Hugging Face",
    kind: "hugging face user",
    text: `fn main() {
    let header = format!("Authorization: Bearer {}", "{key}");
    println!("{} bytes", header.len());
}
`,
  },
  {
    file: "release.sh",
    variable: "GITHUB_TOKEN",
    provider: "GitHub",
    kind: "github ghp",
    text: `#!/bin/sh
set -eu
curl -fsS -H "Authorization: Bearer {key}" https://api.github.com/user
`,
  },
];

const README = `# A small newsletter service

Each of these files holds an API key in plain text, as happens. All keys are invented.

1. Open a file. Every key is underlined, and the list of problems (Ctrl+Shift+M) names it.
2. Put the cursor on one and press Ctrl+. : "Move to vault and use ..." comes first.
3. Look at \`vault.refs\`, which is new: it says where each key is now, and may be committed.
`;

/** A project with a key in each of six languages, made anew at each call: nothing that looks like a key is ever committed. */
export function sampleProject(): SampleProject {
  const random = new Random(randomInt(2 ** 32));
  const keys = SAMPLES.map(({ file, variable, provider, kind }) => ({
    file,
    variable,
    provider,
    value: make(kind, random),
  }));
  const texts = SAMPLES.map(({ file, text }, index) => [file, text.replace("{key}", keys[index]?.value ?? "")]);
  return { files: { ...Object.fromEntries(texts), "README.md": README }, keys };
}

/** An invented key of a kind, as the corpus of the detector names it. */
export function inventKey(kind: string): string {
  return make(kind, new Random(randomInt(2 ** 32)));
}

function make(id: string, random: Random): string {
  const kind = kinds.find((each) => each.id === id);
  if (!kind) throw new Error(`the corpus has no kind ${id}`);
  return kind.make(random).value;
}
