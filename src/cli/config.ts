import { dirname, relative, resolve, sep } from "node:path";
import {
  layersOf,
  matcher,
  mergeLayers,
  type Config,
  type Layer,
  type RuleSetting,
  type Settings,
} from "../config/index.ts";
import { readBytes } from "../host/index.ts";
import { rules } from "../registry.ts";
import { configIn, misnamedIn, textOf } from "./config-file.ts";
import type { Io } from "./io.ts";
import { readConfig } from "./read-config.ts";
import { stop } from "./stop.ts";
import { finderOf } from "./terms.ts";

/** A config with all it extends, ready to be asked about files. */
export interface LoadedConfig {
  /** The files it was read from, the one that decides last; empty where there is none. */
  readonly files: readonly string[];
  /** The folder its patterns start from. */
  readonly folder: string;
  readonly layers: readonly Layer[];
  isIgnored(path: string, isFolder?: boolean): boolean;
  settingsFor(path: string): Settings;
}

/** What the flags say about configs: which file, whether to look for one, and levels that come over it. */
export interface ConfigChoice {
  readonly config: string | null;
  readonly usesConfig: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Finds and reads configs; each file of them is read once a run. */
export class Configs {
  readonly #io: Io;
  readonly #extra: readonly Layer[];
  readonly #chosen: string | null;
  readonly #searches: boolean;
  readonly #byFolder = new Map<string, string | null>();
  readonly #loaded = new Map<string, LoadedConfig>();

  /** What flags say comes over everything else. */
  constructor(io: Io, { config, usesConfig, rules: chosenRules }: ConfigChoice) {
    this.#io = io;
    this.#chosen = config === null ? null : resolve(io.folder, config);
    this.#searches = usesConfig;
    this.#extra =
      Object.keys(chosenRules).length > 0
        ? layersOf({ rules: chosenRules }, { read: () => "", finderOf: () => () => [] })
        : [];
  }

  /** The config for files in this folder: the one of `--config`, else the nearest upward. */
  async forFolder(folder: string): Promise<LoadedConfig> {
    const file = this.#chosen ?? (this.#searches ? this.#nearest(resolve(this.#io.folder, folder)) : null);
    const key = file ?? "";
    const loaded = this.#loaded.get(key) ?? this.#ready(file, file === null ? [] : await this.#read(file, []));
    this.#loaded.set(key, loaded);
    return loaded;
  }

  // Folders share those above them, and each is looked into once.
  #nearest(folder: string): string | null {
    let found = this.#byFolder.get(folder);
    if (found === undefined) {
      const above = dirname(folder);
      found = configIn(folder) ?? this.#noneIn(folder) ?? (above === folder ? null : this.#nearest(above));
      this.#byFolder.set(folder, found);
    }
    return found;
  }

  // Settings that are never read would be missed only when it is too late.
  #noneIn(folder: string): null {
    const misnamed = misnamedIn(folder);
    if (misnamed === null) return null;
    return stop(`"${this.#show(misnamed.file)}" is not read: a config has another name here. ${misnamed.next}`);
  }

  async #read(file: string, from: readonly string[]): Promise<ReadConfig[]> {
    if (from.includes(file))
      stop(
        `${this.#show(file)} extends itself${
          from.length > 1
            ? `, by way of ${from
                .slice(1)
                .map((path) => this.#show(path))
                .join(", ")}`
            : ""
        }. Take one of these "extends" out.`,
      );
    const extendedBy = from.at(-1);
    const name = { shown: this.#show(file), extendedBy: extendedBy === undefined ? null : this.#show(extendedBy) };
    const config = await readConfig(file, name, this.#io);
    const bases: ReadConfig[] = [];
    for (const base of [config.extends ?? []].flat())
      bases.push(...(await this.#read(resolve(dirname(file), base), [...from, file])));
    return [...bases, { file, config }];
  }

  #ready(file: string | null, configs: readonly ReadConfig[]): LoadedConfig {
    const folder = file === null ? this.#io.folder : dirname(file);
    const layers = configs.flatMap(({ file: from, config }) =>
      layersOf(config, {
        read: (path) => this.#readText(resolve(dirname(from), path), from),
        finderOf: (term) => finderOf(term, this.#show(from), this.#io),
      }),
    );
    layers.push(...this.#extra);
    const ignored = configs.flatMap(({ config }) => [config.ignore ?? []].flat());
    const isIgnored = matcher(ignored);
    const within = (path: string): string => relative(folder, resolve(this.#io.folder, path)).split(sep).join("/");
    // Most configs treat every file alike; a thousand files should not pay for finding their place then.
    const hasPlaces = layers.some(({ files }) => files !== null);
    const settled = new Map<string, Settings>();
    const settingsFor = (path: string): Settings => {
      const place = hasPlaces ? within(path) : "";
      const fitting = layers.filter((layer) => layer.files === null || layer.files(place));
      const key = fitting.map((layer) => layers.indexOf(layer)).join();
      const settings = settled.get(key) ?? mergeLayers(fitting, rules);
      settled.set(key, settings);
      return settings;
    };
    return {
      files: configs.map(({ file: from }) => from),
      folder,
      layers,
      settingsFor,
      isIgnored: (path, isFolder = false) => {
        const place = ignored.length > 0 ? within(path) : "";
        return place !== "" && isIgnored(isFolder ? `${place}/` : place);
      },
    };
  }

  #readText(path: string, from: string): string {
    const bytes = readBytes(path);
    if ("why" in bytes)
      stop(
        `${this.#show(from)} names the file "${this.#show(path)}", but ${bytes.why}. Correct the path; it starts from the config's folder.`,
      );
    return textOf(bytes);
  }

  #show(path: string): string {
    const near = relative(this.#io.folder, path);
    return near === "" ? "." : near.startsWith(`..${sep}..`) ? path : near;
  }
}

interface ReadConfig {
  readonly file: string;
  readonly config: Config;
}
